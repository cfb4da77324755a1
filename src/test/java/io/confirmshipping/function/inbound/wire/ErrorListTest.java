package io.confirmshipping.function.inbound.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.FieldError;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.explanation.FieldCode;
import io.confirmshipping.domain.explanation.RefusedCode;
import io.confirmshipping.domain.shipping.ExcessiveQuantity;
import io.confirmshipping.domain.shipping.QuantityRange;
import io.confirmshipping.function.adapter.Problem;
import io.confirmshipping.function.adapter.Response;
import io.confirmshipping.function.json.Json;
import io.confirmshipping.usecase.Overloaded;
import io.confirmshipping.usecase.Unavailable;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ErrorListTest {

    static Stream<Arguments> errors() {
        RuntimeException cause = new IllegalStateException();
        return Stream.of(
                Arguments.of(new Overloaded(cause), 429, "QuotaExceeded"),
                Arguments.of(new Unavailable(cause), 503, "ServiceUnavailable"),
                Arguments.of(
                        new CommandRefused(RefusalCode.CONCURRENT_CHANGE, RefusedCode.OTHERS_CHANGE_IT.of()),
                        503,
                        "ServiceUnavailable"),
                Arguments.of(
                        new CommandRefused(RefusalCode.NOT_CONFIRMED, RefusedCode.CONFIRM_FIRST.of()),
                        400,
                        "BadRequest"),
                Arguments.of(cause, 500, "InternalFailure"));
    }

    @ParameterizedTest
    @MethodSource("errors")
    void an_error_says_nothing_of_another_front_door_and_does_not_make_clients_repeat_it_by_themselves(
            RuntimeException thrown, int status, String code) {
        Response answer = new ErrorList().response(Problem.of(thrown));
        assertThat(answer.status()).isEqualTo(status);
        assertThat(Json.parse(answer.body()).at("/errors/0/code").textValue()).isEqualTo(code);
        assertThat(answer.headers()).isEmpty();
        assertThat(answer.body()).doesNotContain("Idempotency-Key");
    }

    @Test
    void a_quantity_beyond_its_limit_is_said_in_one_sentence_that_begins_with_the_field() {
        Explanation explanation =
                new ExcessiveQuantity("MUG", 20, new QuantityRange(14, 26), 25, 99).fieldExplanation();

        assertThat(message(new FieldError("items[0].quantity", explanation)))
                .isEqualTo(
                        "ERROR: items[0].quantity brings MUG to 99 units in this shipment, which was confirmed with 20 and may differ from that by 6, from 14 to 26; it has 25 now, so you may add 1 or remove 11.");
    }

    @Test
    void a_sku_that_was_not_confirmed_is_said_in_one_sentence_that_begins_with_the_field() {
        assertThat(message(new FieldError("items[0].msku", FieldCode.NOT_CONFIRMED_IN_SHIPMENT.of("CUP"))))
                .isEqualTo("ERROR: items[0].msku is CUP, which was not confirmed in this shipment.");
    }

    private static String message(FieldError error) {
        Response answer = new ErrorList().response(Problem.of(new InvalidInput(List.of(error))));
        return Json.parse(answer.body()).at("/errors/0/message").textValue();
    }
}
