/** What is written down of a call: which it was, for whom, and what came of it; nothing of what was in it. */
package io.confirmshipping.function.log;
