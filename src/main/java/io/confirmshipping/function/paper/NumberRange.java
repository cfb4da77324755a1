package io.confirmshipping.function.paper;

import io.confirmshipping.domain.InvalidInput;
import io.confirmshipping.domain.explanation.FieldCode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/**
 * Numbers that follow each other, as queries write them: {@code 7} or {@code 1-450}.
 *
 * @param first not greater than the last
 */
public record NumberRange(int first, int last) {

    /** Returns the fewest ranges that have these numbers and no others. */
    public static List<NumberRange> covering(SortedSet<Integer> numbers) {
        List<NumberRange> ranges = new ArrayList<>();
        for (int number : numbers) {
            int end = ranges.size() - 1;
            if (end >= 0 && ranges.get(end).last + 1 == number) {
                ranges.set(end, new NumberRange(ranges.get(end).first, number));
            } else {
                ranges.add(new NumberRange(number, number));
            }
        }
        return ranges;
    }

    /**
     * Returns the range in a text.
     *
     * @param text one or two numbers of at most seven digits, with a hyphen between them
     * @param field that it is read from
     * @throws InvalidInput if it ends before it begins
     */
    public static NumberRange parse(String text, String field) {
        String[] ends = text.split("-");
        NumberRange range = new NumberRange(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
        if (range.first > range.last) {
            throw new InvalidInput(field, FieldCode.RANGE_BACKWARDS.of(text));
        }
        return range;
    }

    public boolean contains(int number) {
        return first <= number && number <= last;
    }

    @Override
    public String toString() {
        return first == last ? Integer.toString(first) : first + "-" + last;
    }
}
