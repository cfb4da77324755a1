/** The log of each request: which it was, who sent it, and its outcome; never its contents. */
package io.confirmshipping.function.log;
