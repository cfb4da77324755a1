/** EventBridge Scheduler: fires the template's schedules at their rates, or at the instants the moved clock passes. */
package io.confirmshipping.local.schedule;
