/** A small event bus: takes what PutEvents sends, and shows it. */
package io.confirmshipping.local.events;
