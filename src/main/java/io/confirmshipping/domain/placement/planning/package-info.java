/**
 * The planner. It chooses destinations and their boxes so that buyers are near to stock ({@link DemandPlanner}); what "near"
 * means is the least cost of a transportation problem ({@link TransportationSolver}).
 */
package io.confirmshipping.domain.placement.planning;
