/** From contents to confirmed shipments, or to a cancellation; and the ports to what is kept of a workflow. */
package io.confirmshipping.usecase.workflow;
