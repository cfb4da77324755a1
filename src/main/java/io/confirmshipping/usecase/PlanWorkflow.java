package io.confirmshipping.usecase;

import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.Refused;
import io.confirmshipping.domain.contents.Address;
import io.confirmshipping.domain.contents.BoxGroup;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.contents.Item;
import io.confirmshipping.domain.identity.MarketplaceId;
import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.identity.WorkflowId;
import io.confirmshipping.domain.marketplace.Marketplace;
import io.confirmshipping.domain.marketplace.Offering;
import io.confirmshipping.domain.placement.PlacementStrategy;
import io.confirmshipping.domain.workflow.AwaitingConfirmation;
import io.confirmshipping.domain.workflow.WorkflowHeader;
import io.confirmshipping.domain.workflow.WorkflowName;
import io.confirmshipping.domain.workflow.WorkflowWithContents;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A seller says what is in the boxes, and is offered places to send them to. */
@Singleton
public class PlanWorkflow {

    /** The name, and the items and boxes of {@link Contents}, not yet checked; and where the boxes are. */
    public record Command(
            SellerId seller,
            String name,
            MarketplaceId marketplace,
            PlacementStrategy preference,
            Address source,
            List<Item> items,
            List<BoxGroup> boxes,
            Optional<IdempotencyKey> key) {}

    private final NewWorkflows workflows;
    private final Marketplaces marketplaces;
    private final Offering offering;

    public PlanWorkflow(NewWorkflows workflows, Marketplaces marketplaces, Offering offering) {
        this.workflows = workflows;
        this.marketplaces = marketplaces;
        this.offering = offering;
    }

    /**
     * @throws InvalidInput naming every field that is wrong
     * @throws Refused idempotency-key-reused
     */
    public WorkflowWithContents plan(Command command, Instant now) {
        check(command);
        Marketplace marketplace = marketplaces.get(command.marketplace());
        Contents contents = new Contents(command.items(), command.boxes());
        Offering.Made made = offering.offer(contents, command.source(), command.preference(), marketplace, now);
        WorkflowHeader header = new WorkflowHeader(
                WorkflowId.random(),
                command.seller(),
                new WorkflowName(command.name()),
                command.marketplace(),
                command.source(),
                now,
                now,
                1);
        return workflows.add(
                new WorkflowWithContents(
                        AwaitingConfirmation.begin(header, made.offer()), contents, made.allocations()),
                command.key(),
                now);
    }

    private void check(Command command) {
        List<FieldError> errors = new ArrayList<>(WorkflowName.errors(command.name()));
        if (marketplaces.known().contains(command.marketplace())) {
            errors.addAll(marketplaces.get(command.marketplace()).sourceErrors(command.source()));
        } else {
            errors.add(
                    new FieldError("marketplaceId", "is none of the marketplaces known here: " + marketplaces.known()));
        }
        errors.addAll(Contents.errors(command.items(), command.boxes()));
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }
}
