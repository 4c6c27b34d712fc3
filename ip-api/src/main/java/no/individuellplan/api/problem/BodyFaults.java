package no.individuellplan.api.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import no.individuellplan.api.Api;

/** A body that is too large or cannot be read is refused, and says which field, before anything has been done. */
@Api
@Provider
@ConstrainedTo(RuntimeType.SERVER)
public class BodyFaults implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        try {
            return body.proceed();
        } catch (LimitedStream.LimitPassed large) {
            throw ApiProblem.of(ProblemKind.TOO_LARGE);
        } catch (JsonProcessingException wrong) {
            throw FieldFaults.of(wrong);
        } catch (WebApplicationException refused) {
            if (refused.getCause() instanceof JsonProcessingException wrong) {
                throw FieldFaults.of(wrong);
            }
            throw refused;
        }
    }
}
