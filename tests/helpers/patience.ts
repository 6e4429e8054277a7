/** Parts that come later are compiled by the test server when first asked for: on a slow machine that takes more than a second. */
import { configure } from '@solidjs/testing-library';

configure({ asyncUtilTimeout: 10_000 });
