/** Use cases from the contents to confirmed shipments or a cancellation; and the ports to workflows. */
package io.confirmshipping.usecase.workflow;
