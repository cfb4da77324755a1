/** The operations of both HTTP APIs, as their contracts describe them. */
package io.confirmshipping.local.contract;
