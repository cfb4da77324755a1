package io.confirmshipping.domain.placement;

import java.util.List;

/**
 * The change that a new offer has made to the destinations of an option.
 *
 * @param added the codes of centers that were no destinations before
 * @param removed the codes of centers that are none any more
 */
public record DestinationsChanged(List<String> added, List<String> removed) {

    public DestinationsChanged {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    /** Returns the difference between the destinations of two options. */
    public static DestinationsChanged between(List<String> before, List<String> after) {
        return new DestinationsChanged(without(after, before), without(before, after));
    }

    private static List<String> without(List<String> codes, List<String> others) {
        return codes.stream().filter(code -> !others.contains(code)).toList();
    }
}
