/** Events for subscribers. */
package io.confirmshipping.usecase.event;
