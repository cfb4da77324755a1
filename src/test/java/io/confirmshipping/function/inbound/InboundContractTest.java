package io.confirmshipping.function.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.confirmshipping.function.inbound.operation.Availability;
import io.confirmshipping.function.inbound.operation.InboundOperation;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The contract of the second front door and the table of its operations say the same. */
class InboundContractTest {

    @Test
    void the_contract_has_the_operations_that_are_carried_out() {
        assertThat(InboundContract.operations())
                .containsExactlyInAnyOrderEntriesOf(carriedOut()
                        .collect(Collectors.toMap(
                                InboundOperation::operationId,
                                operation -> operation.method() + " " + InboundContract.unnamed(operation.path()))));
    }

    @Test
    void pages_have_the_same_limits() {
        assertThat(carriedOut().filter(operation -> operation.maxPageSize().isPresent()))
                .isNotEmpty()
                .allSatisfy(operation -> assertThat(InboundContract.parameter(operation, "pageSize")
                                .at("/schema/maximum")
                                .intValue())
                        .as(operation.operationId())
                        .isEqualTo(operation.maxPageSize().getAsInt()));
    }

    @Test
    void rates_are_the_same() {
        carriedOut().forEach(operation -> {
            JsonNode rate = InboundContract.operation(operation).path("x-rate-limit");
            assertThat(Optional.of(rate).filter(JsonNode::isObject).map(known -> known.get("perSecond")
                            .intValue()))
                    .as("x-rate-limit of " + operation.operationId())
                    .isEqualTo(operation.rate().perSecond());
            assertThat(rate.path("burst").intValue()).isEqualTo(operation.rate().burst());
        });
    }

    private static Stream<InboundOperation> carriedOut() {
        return Stream.of(InboundOperation.values()).filter(operation -> operation.availability() == Availability.HERE);
    }
}
