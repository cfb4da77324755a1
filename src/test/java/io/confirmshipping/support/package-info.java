/** What tests of several packages share. */
package io.confirmshipping.support;
