/** Stands in for Login with Amazon, where clients of Selling Partner API get their access tokens. */
package io.confirmshipping.local.token;
