/** What others hear of a change, once each. */
package io.confirmshipping.usecase.event;
