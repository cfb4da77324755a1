package io.confirmshipping.dynamodb.item;

import static org.assertj.core.api.Assertions.assertThat;

import io.confirmshipping.domain.explanation.BoxCode;
import io.confirmshipping.domain.explanation.Explanation;
import io.confirmshipping.domain.explanation.ExplanationCode;
import io.confirmshipping.domain.explanation.ExplanationCodes;
import io.confirmshipping.domain.explanation.Explanations;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An explanation is read as it was written. */
class ExplanationValueTest {

    static List<ExplanationCode> codes() {
        return ExplanationCodes.all();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void an_explanation_is_read_as_it_was_written(ExplanationCode code) {
        Explanation alone = Explanations.example(code);
        Explanation followed = alone.then(BoxCode.BOX_KIND.of(7)).then(alone);

        assertThat(ExplanationValue.read(ExplanationValue.write(alone))).isEqualTo(alone);
        assertThat(ExplanationValue.read(ExplanationValue.write(followed))).isEqualTo(followed);
    }
}
