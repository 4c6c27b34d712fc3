package no.individuellplan.web.story;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** A story that has gone wrong is not told on: each later part would only wait for what never comes. */
final class StopsAtTheFirstFailure implements ExecutionCondition, TestExecutionExceptionHandler {
    private static final Namespace STORY = Namespace.create(StopsAtTheFirstFailure.class);
    private static final String WENT_WRONG = "went wrong";

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable fault) throws Throwable {
        context.getParent().orElseThrow().getStore(STORY).put(WENT_WRONG, context.getDisplayName());
        throw fault;
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        String wrong = context.getTestMethod().isEmpty()
                ? null
                : context.getParent().orElseThrow().getStore(STORY).get(WENT_WRONG, String.class);
        return wrong == null
                ? ConditionEvaluationResult.enabled("")
                : ConditionEvaluationResult.disabled("the story went wrong in " + wrong);
    }
}
