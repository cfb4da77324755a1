/** Headers of HTTP, read as their RFCs define them. */
package io.confirmshipping.http;
