package io.confirmshipping.dynamodb.history;

import io.confirmshipping.domain.CommandRefused;
import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.RefusalCode;
import io.confirmshipping.usecase.Change;
import io.confirmshipping.usecase.Overloaded;
import io.confirmshipping.usecase.Unavailable;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One thing that a client does, twice described: to the ports, and to the domain alone.
 *
 * @param change through the ports; its result is the answer
 * @param model what it does if nobody else is there; throws {@link CommandRefused} as the change does
 * @param tries how often it is tried at most until it is answered
 */
record Operation(String name, Supplier<? extends Change<?>> change, Function<State, Step> model, int tries) {

    /** The answer of an operation that was throttled. */
    static final Object OVERLOADED = "overloaded";

    /** The answer of an operation whose input was wrong. */
    static final Object WRONG_INPUT = "wrong input";

    /** What an operation answers, and what there is after it. */
    record Step(Object answer, State next) {}

    Operation(String name, Supplier<? extends Change<?>> change, Function<State, Step> model) {
        this(name, change, model, 1);
    }

    /** What it would do in this state, if it were alone. */
    Step alone(State state) {
        try {
            return model.apply(state);
        } catch (CommandRefused refused) {
            return new Step(refused.refusal().code(), state);
        } catch (InvalidInput wrong) {
            return new Step(WRONG_INPUT, state);
        }
    }

    /** What it does now, with others; a refusal is its code. */
    Object perform() {
        try {
            return committed();
        } catch (CommandRefused refused) {
            return refused.refusal().code();
        } catch (InvalidInput wrong) {
            return WRONG_INPUT;
        }
    }

    private Object committed() {
        boolean unknown = false;
        for (int tried = 1; ; tried++) {
            try {
                return change.get().commit();
            } catch (Unavailable lost) {
                unknown = true;
                if (tried == tries) {
                    throw lost;
                }
            } catch (Overloaded overloaded) {
                if (tried == tries) {
                    throw unknown ? new Unavailable(overloaded) : overloaded;
                }
            }
        }
    }

    /** Whether an answer says that nothing has been done, for a reason that the domain does not know. */
    static boolean isNothingDone(Object answer) {
        return answer == RefusalCode.CONCURRENT_CHANGE || answer == OVERLOADED;
    }

    @Override
    public String toString() {
        return name;
    }
}
