package no.individuellplan.api.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import no.individuellplan.api.Api;

/** A body that cannot be read says which field, before anything has been done. */
@Api
@Provider
public class JsonFaults implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
        try {
            return body.proceed();
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
