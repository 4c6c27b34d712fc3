package no.individuellplan.api.problem;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.util.UUID;
import no.individuellplan.api.Api;
import no.individuellplan.core.access.NotVisible;
import no.individuellplan.core.access.StaleVersion;
import no.individuellplan.core.audit.NotLogged;
import no.individuellplan.core.law.RuleViolation;
import org.jboss.logging.Logger;

/**
 * Turns what a resource throws into a problem: outermost, so that the transaction is already rolled back. The log gets the
 * fault and a code; the caller gets the code only.
 */
@Api
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class ProblemsInWords {
    private static final Logger LOG = Logger.getLogger(ProblemsInWords.class);

    @AroundInvoke
    Object invoke(InvocationContext call) throws Exception {
        try {
            return call.proceed();
        } catch (ApiProblem | WebApplicationException | SecurityException already) {
            throw already;
        } catch (RuleViolation refused) {
            throw ApiProblem.refused(ProblemKind.REFUSED_BY_RULES, refused.reasons());
        } catch (NotVisible hidden) {
            throw ApiProblem.of(ProblemKind.NOT_FOUND);
        } catch (StaleVersion stale) {
            throw ApiProblem.stale(null);
        } catch (ConstraintViolationException invalid) {
            throw FieldFaults.of(invalid);
        } catch (NotLogged fault) {
            LOG.error("Nothing was answered, for the access log could not be written", fault);
            throw ApiProblem.of(ProblemKind.NOT_LOGGED);
        } catch (RuntimeException fault) {
            throw failed(fault);
        }
    }

    static ApiProblem failed(Exception fault) {
        String code = UUID.randomUUID().toString().substring(0, 8);
        LOG.errorf(fault, "A call to the API failed, code %s", code);
        return ApiProblem.failed(code);
    }
}
