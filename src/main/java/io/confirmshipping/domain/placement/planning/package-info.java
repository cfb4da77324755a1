/**
 * The planner. {@link DemandPlanner} chooses destinations and their boxes so that stock is near to buyers; how near is
 * the least cost of a transportation problem ({@link TransportationSolver}).
 */
package io.confirmshipping.domain.placement.planning;
