package io.confirmshipping.function.inbound.operate;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.contents.Address;
import io.confirmshipping.domain.contents.Contents;
import io.confirmshipping.domain.contents.Item;
import io.confirmshipping.domain.identity.MarketplaceId;
import io.confirmshipping.domain.identity.SellerId;
import io.confirmshipping.domain.identity.WorkflowId;
import io.confirmshipping.domain.marketplace.Marketplace;
import io.confirmshipping.domain.workflow.WorkflowName;
import io.confirmshipping.function.inbound.wire.AddressInput;
import io.confirmshipping.function.inbound.wire.Fields;
import io.confirmshipping.usecase.Marketplaces;
import io.confirmshipping.usecase.workflow.BeginWorkflow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A plan as clients create it: a marketplace, a source address, and items that are not packed.
 *
 * @param fields of the body
 */
record PlanInput(Fields fields, Marketplaces marketplaces) {

    static PlanInput of(JsonNode body, Marketplaces marketplaces) {
        return new PlanInput(Fields.of(body), marketplaces);
    }

    /** @throws InvalidInput naming every field that is wrong */
    BeginWorkflow.Command command(WorkflowId id, SellerId seller, Instant now) {
        Optional<String> name = fields.optionalText("name", PlanInput::nameError);
        Optional<Marketplace> marketplace = marketplace();
        Address address = AddressInput.of(fields.object("sourceAddress"));
        List<Item> items = fields.objects("items", 1, ItemInput.MAX_ITEMS).stream()
                .map(ItemInput::of)
                .toList();
        fields.check();
        Optional<Address> source =
                read(() -> marketplace.orElseThrow().origins().checked(address));
        Optional<Contents> contents = read(() -> Contents.unpacked(items));
        fields.check();
        Marketplace there = marketplace.orElseThrow();
        return new BeginWorkflow.Command(
                id,
                seller,
                name.map(WorkflowName::new)
                        .orElseGet(() -> WorkflowName.byDefault(
                                now, there.from(source.orElseThrow()).zone())),
                there,
                source.orElseThrow(),
                contents.orElseThrow());
    }

    private Optional<Marketplace> marketplace() {
        List<String> asked = fields.texts("destinationMarketplaces", 1, 1);
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(marketplaces.get(new MarketplaceId(asked.get(0))));
        } catch (InvalidInput unknown) {
            fields.wrong("destinationMarketplaces[0]", unknown.errors().get(0).message());
            return Optional.empty();
        }
    }

    private static Optional<String> nameError(String text) {
        return WorkflowName.errors(text).stream().findFirst().map(FieldError::message);
    }

    private <T> Optional<T> read(Supplier<T> part) {
        try {
            return Optional.of(part.get());
        } catch (InvalidInput wrong) {
            fields.wrong(wrong.errors());
            return Optional.empty();
        }
    }
}
