/** The event bus for subscribers: Amazon EventBridge. */
package io.confirmshipping.eventbridge;
