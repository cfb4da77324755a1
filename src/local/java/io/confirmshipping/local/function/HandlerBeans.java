package io.confirmshipping.local.function;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Typed;
import jakarta.enterprise.inject.literal.NamedLiteral;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** The handlers of the product: beans with a {@link Named name}. */
@Singleton
@Typed(HandlerBeans.class)
public class HandlerBeans implements Handlers {

    @Any
    @Inject
    Instance<RequestStreamHandler> beans;

    @Override
    public RequestStreamHandler named(String name) {
        Instance<RequestStreamHandler> bean = beans.select(NamedLiteral.of(name));
        if (!bean.isResolvable()) {
            throw new IllegalStateException(
                    "template.yaml names the handler %s, but there is no bean @Named(\"%s\")".formatted(name, name));
        }
        return bean.get();
    }
}
