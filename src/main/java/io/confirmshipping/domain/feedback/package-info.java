/** Notes of sellers to those who run the service. */
package io.confirmshipping.domain.feedback;
