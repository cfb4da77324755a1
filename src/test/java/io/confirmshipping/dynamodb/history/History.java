package io.confirmshipping.dynamodb.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What happened: operations that overlap in time, and their answers. */
final class History {

    /**
     * One operation of the past.
     *
     * @param invoked and returned are instants of the history's own time
     * @param answer empty if it was lost: then nobody knows whether the operation has had an effect, or will have one
     */
    record Event(Operation operation, long invoked, long returned, Optional<Object> answer) {

        boolean precedes(Event other) {
            return answer.isPresent() && returned < other.invoked;
        }

        @Override
        public String toString() {
            return "%d..%s %s -> %s"
                    .formatted(
                            invoked,
                            answer.isPresent() ? returned : "?",
                            operation,
                            answer.map(String::valueOf).orElse("lost"));
        }
    }

    private final State before;
    private final List<Event> events = new ArrayList<>();
    private long time;

    History(State before) {
        this.before = before;
    }

    synchronized long tick() {
        return ++time;
    }

    synchronized void add(Event event) {
        events.add(event);
    }

    /**
     * Whether there is an order of the operations, one after the other, that explains every answer; an operation that had
     * ended before another began comes before it.
     */
    boolean isExplained() {
        return isExplained(before, events);
    }

    private static boolean isExplained(State state, List<Event> open) {
        if (open.stream().allMatch(event -> event.answer().isEmpty())) {
            return true;
        }
        return open.stream()
                .filter(event -> open.stream().noneMatch(other -> other.precedes(event)))
                .anyMatch(event -> isNext(event, state, open));
    }

    private static boolean isNext(Event event, State state, List<Event> open) {
        List<Event> rest = new ArrayList<>(open);
        rest.remove(event);
        if (event.answer().filter(Operation::isNothingDone).isPresent()) {
            return isExplained(state, rest);
        }
        Operation.Step step = event.operation().alone(state);
        boolean answered = event.answer().map(step.answer()::equals).orElse(true);
        return answered && isExplained(step.next(), rest);
    }

    int size() {
        return events.size();
    }

    int lost() {
        return (int) events.stream().filter(event -> event.answer().isEmpty()).count();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        events.forEach(event -> text.append(event).append('\n'));
        return text.toString();
    }
}
