package io.confirmshipping.usecase.prep;

import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.usecase.Change;
import java.util.List;

/** Writes prep details. */
public interface PrepDetailsWriter {

    /**
     * Replaces the details of some SKUs of a seller. Those that say no more than if none were given are not kept.
     *
     * @throws InvalidInput if there would be more than can be kept
     */
    Change<List<PrepDetails>> replace(SellerId seller, List<PrepDetails> details);
}
