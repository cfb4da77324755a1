package io.confirmshipping.usecase.prep;

import io.confirmshipping.domain.identity.SellerId;
import java.util.Collection;
import java.util.Map;

/** Reads prep details. */
public interface PrepDetailsReader {

    /** Returns the details of the SKUs that a seller has given some for, by their SKUs. */
    Map<String, PrepDetails> of(SellerId seller, Collection<String> mskus);
}
