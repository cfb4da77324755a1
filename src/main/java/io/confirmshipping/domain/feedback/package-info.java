/** What sellers tell those who run the service. */
package io.confirmshipping.domain.feedback;
