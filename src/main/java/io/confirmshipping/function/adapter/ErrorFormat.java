package io.confirmshipping.function.adapter;

/** The form in which a front door answers errors. */
public interface ErrorFormat {

    /** Returns the answer to a problem. */
    Response response(Problem problem);

    /** Returns the media type of such an answer's body. */
    String mediaType();
}
