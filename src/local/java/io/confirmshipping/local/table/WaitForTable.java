package io.confirmshipping.local.table;

import jakarta.inject.Singleton;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;

/** Lets calls of the table wait until it is there, because the routes answer sooner. */
@Singleton
class WaitForTable implements ExecutionInterceptor {

    private final LocalDatabase database;

    WaitForTable(LocalDatabase database) {
        this.database = database;
    }

    @Override
    public void beforeExecution(Context.BeforeExecution call, ExecutionAttributes attributes) {
        database.awaitTable();
    }
}
