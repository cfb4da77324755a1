/** What can be done, one class per act, and the ports to what is kept. The acts decide nothing: they ask the domain. */
package io.confirmshipping.usecase;
