/** The fields of this API's requests: what its callers know the parts of a command as. */
package io.confirmshipping.function.field;
