/**
 * The planner. It chooses destinations and their boxes so that buyers are near to stock ({@link DemandPlanner}); what "near"
 * means is the least cost of a transport problem ({@link Transport}).
 */
package io.confirmshipping.domain.placement.planning;
