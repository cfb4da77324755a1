package io.confirmshipping.usecase.prep;

import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.usecase.Change;
import java.util.List;

/** Writes prep details. */
public interface PrepDetailsWriter {

    /** Replaces the details of some SKUs of a seller. */
    Change<List<PrepDetails>> replace(SellerId seller, List<PrepDetails> details);
}
