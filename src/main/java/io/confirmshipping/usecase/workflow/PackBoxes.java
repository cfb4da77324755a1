package io.confirmshipping.usecase.workflow;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.BoxMatch;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.marketplace.Marketplace;
import io.confirmshipping.domain.marketplace.Transportable;
import io.confirmshipping.domain.placement.Allocations;
import io.confirmshipping.domain.workflow.Workflow;
import io.confirmshipping.domain.workflow.WorkflowStatus;
import io.confirmshipping.domain.workflow.WorkflowWithContents;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.Marketplaces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** Offers and accepts a packing of the items of a workflow, and takes their boxes. Nothing is planned for them yet. Source: rules.md#rule-28. */
@Singleton
public class PackBoxes {

    private final WorkflowWriter workflows;
    private final Marketplaces marketplaces;

    public PackBoxes(WorkflowWriter workflows, Marketplaces marketplaces) {
        this.workflows = workflows;
        this.marketplaces = marketplaces;
    }

    /** @throws CommandRefused with any code of {@link Workflow#offerPacking} or {@link WorkflowWriter#change} */
    public Change<Workflow> offer(WorkflowReference reference, Instant now) {
        return workflows.change(reference, workflow -> workflow.offerPacking(now), now);
    }

    /**
     * @param generation of the packing
     * @throws CommandRefused with any code of {@link Workflow#acceptPacking} or {@link WorkflowWriter#change}
     */
    public Change<Workflow> accept(WorkflowReference reference, int generation, Instant now) {
        return workflows.change(reference, workflow -> workflow.acceptPacking(generation, now), now);
    }

    /**
     * Takes boxes for all items.
     *
     * @param of what the boxes are of, as the front door names it; a refusal repeats it
     * @throws InvalidInput if there are too many boxes; or naming every box that cannot travel in any way, or that no center takes
     * @throws CommandRefused boxes-do-not-match if they do not hold exactly the items, or with any code of {@link
     *     Workflow#pack} or {@link WorkflowWriter#change}
     */
    public Change<WorkflowWithContents> pack(
            WorkflowReference reference, String of, List<BoxGroup> boxes, Instant now) {
        return workflows.changeWithContents(
                reference,
                current -> {
                    Marketplace marketplace = marketplaces.of(current.workflow().header());
                    Workflow packed = current.workflow()
                            .pack(marketplace.network().sizes().of(boxes), now);
                    BoxMatch.check(of, current.contents(), boxes);
                    new Transportable(marketplace).check(boxes);
                    Contents contents = Contents.entered(current.contents().items(), boxes);
                    if (current.workflow().status() == WorkflowStatus.PACKING && contents.equals(current.contents())) {
                        return current;
                    }
                    return new WorkflowWithContents(packed, contents, Allocations.NONE);
                },
                now);
    }
}
