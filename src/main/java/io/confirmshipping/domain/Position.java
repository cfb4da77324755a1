package io.confirmshipping.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The place in a command that an error is about.
 *
 * @param steps from the command inwards; empty for the command as a whole
 */
public record Position(List<Step> steps) {

    /** The command as a whole. */
    public static final Position WHOLE = new Position(List.of());

    /** A part of a command: one of the domain's, or one that only a front door has. */
    public interface Part {

        /** Returns the name of this part. */
        String named(Function<CommandPart, String> names);
    }

    /**
     * One step inwards.
     *
     * @param index of an element of the part, from 0; empty for the part itself
     */
    public record Step(Part part, Optional<Integer> index) {

        private String path(Function<CommandPart, String> names) {
            return part.named(names) + index.map("[%d]"::formatted).orElse("");
        }
    }

    private record DoorPart(String name) implements Part {

        @Override
        public String named(Function<CommandPart, String> names) {
            return name;
        }
    }

    public Position {
        steps = List.copyOf(steps);
    }

    public static Position of(CommandPart part) {
        return WHOLE.then(part);
    }

    /** Returns the position of an element of this part. */
    public static Position of(CommandPart part, int index) {
        return WHOLE.then(part, index);
    }

    /** Returns a position of which only a front door knows; empty text is the command as a whole. */
    static Position atDoor(String name) {
        return name.isEmpty() ? WHOLE : WHOLE.then(new Step(new DoorPart(name), Optional.empty()));
    }

    /** Returns the position of a part of what is at this position. */
    public Position then(CommandPart part) {
        return then(new Step(part, Optional.empty()));
    }

    /** Returns the position of an element of a part of what is at this position. */
    public Position then(CommandPart part, int index) {
        return then(new Step(part, Optional.of(index)));
    }

    /** Returns this position within what is at another. */
    Position within(Position outer) {
        return new Position(Stream.concat(outer.steps.stream(), steps.stream()).toList());
    }

    private Position then(Step step) {
        return new Position(Stream.concat(steps.stream(), Stream.of(step)).toList());
    }

    /** Returns the names of the steps, with their indexes, joined by dots. */
    public String path(Function<CommandPart, String> names) {
        return steps.stream().map(step -> step.path(names)).collect(Collectors.joining("."));
    }

    /** Returns the position in the domain's words, for logs and tests. */
    @Override
    public String toString() {
        return path(part -> part.name().toLowerCase(Locale.ROOT));
    }
}
