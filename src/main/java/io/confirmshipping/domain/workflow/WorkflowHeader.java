package io.confirmshipping.domain.workflow;

import io.confirmshipping.domain.contents.Address;
import io.confirmshipping.domain.identity.MarketplaceId;
import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.identity.WorkflowId;
import java.time.Instant;

/**
 * The part of a workflow that every state has.
 *
 * @param updatedAt the instant of the last change; never moves back, even if a clock does
 * @param version 1 when created, one more with every change
 * @param packing how the items are put into boxes
 */
public record WorkflowHeader(
        WorkflowId id,
        SellerId seller,
        WorkflowName name,
        MarketplaceId marketplace,
        Address source,
        Instant createdAt,
        Instant updatedAt,
        long version,
        PackingOptions packing) {

    /** Creates the header of a workflow whose boxes are known. */
    public WorkflowHeader(
            WorkflowId id,
            SellerId seller,
            WorkflowName name,
            MarketplaceId marketplace,
            Address source,
            Instant createdAt,
            Instant updatedAt,
            long version) {
        this(id, seller, name, marketplace, source, createdAt, updatedAt, version, PackingOptions.PACKED);
    }

    /** Returns the header of the next state. */
    WorkflowHeader next(Instant now) {
        return next(name, now);
    }

    WorkflowHeader next(WorkflowName newName, Instant now) {
        return next(newName, packing, now);
    }

    WorkflowHeader next(PackingOptions newPacking, Instant now) {
        return next(name, newPacking, now);
    }

    WorkflowHeader next(Address newSource, Instant now) {
        WorkflowHeader next = next(now);
        return new WorkflowHeader(
                id, seller, name, marketplace, newSource, createdAt, next.updatedAt, next.version, packing);
    }

    private WorkflowHeader next(WorkflowName newName, PackingOptions newPacking, Instant now) {
        Instant later = now.isAfter(updatedAt) ? now : updatedAt;
        return new WorkflowHeader(id, seller, newName, marketplace, source, createdAt, later, version + 1, newPacking);
    }
}
