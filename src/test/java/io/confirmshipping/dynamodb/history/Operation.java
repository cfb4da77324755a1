package io.confirmshipping.dynamodb.history;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.RefusalCode;
import java.util.function.Function;

/**
 * One thing that a client does, twice described: to the ports, and to the domain alone.
 *
 * @param act through the ports; gives the answer
 * @param model what it does if nobody else is there; throws {@link CommandRefused} as the act does
 */
record Operation(String name, Act act, Function<State, Step> model) {

    /** What an operation answers, and what there is after it. */
    record Step(Object answer, State next) {}

    @FunctionalInterface
    interface Act {
        Object perform();
    }

    /** What it would do in this state, if it were alone. */
    Step alone(State state) {
        try {
            return model.apply(state);
        } catch (CommandRefused refused) {
            return new Step(refused.refusal().code(), state);
        }
    }

    /** What it does now, with others; a refusal is its code. */
    Object perform() {
        try {
            return act.perform();
        } catch (CommandRefused refused) {
            return refused.refusal().code();
        }
    }

    /** The same, for which wrong input is an answer, too. */
    Operation answeringWrongInput() {
        return new Operation(
                name,
                () -> {
                    try {
                        return act.perform();
                    } catch (InvalidInput wrong) {
                        return WRONG_INPUT;
                    }
                },
                state -> {
                    try {
                        return model.apply(state);
                    } catch (InvalidInput wrong) {
                        return new Step(WRONG_INPUT, state);
                    }
                });
    }

    private static final Object WRONG_INPUT = "wrong input";

    /** Whether an answer says that nothing has been done, for a reason that the domain does not know. */
    static boolean isNothingDone(Object answer) {
        return answer == RefusalCode.CONCURRENT_CHANGE || answer == OVERLOADED;
    }

    /** The answer of an operation that was throttled. */
    static final Object OVERLOADED = "overloaded";

    @Override
    public String toString() {
        return name;
    }
}
