package io.confirmshipping.papers.pdf;

/**
 * A drawing that pages of one document share: it is written once.
 *
 * @param number of its object
 */
public record Form(int number) {

    String resource() {
        return "X" + number;
    }
}
