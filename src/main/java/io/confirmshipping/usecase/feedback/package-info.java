/** The port to the notes of sellers. */
package io.confirmshipping.usecase.feedback;
