package no.individuellplan.integration.transport.rest;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.ClientHeaderParam;

/** What is asked of a message service (MSH API v2). */
@Path("/Messages")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ClientHeaderParam(name = "api-version", value = "2")
interface MessageApi {
    /** A message that lies there. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Told(UUID id, int receiverHerId, Integer senderHerId, String businessDocumentId) {}

    /** @param businessDocument in base64 */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Document(String businessDocument, String contentType, String contentTransferEncoding) {}

    @GET
    List<Told> unread(
            @HeaderParam("Authorization") String token,
            @HeaderParam("nhn-source-system") String source,
            @QueryParam("ReceiverHerIds") Collection<String> receivers,
            @QueryParam("IncludeMetadata") boolean whole,
            @QueryParam("MessagesToFetch") int most);

    @GET
    @Path("/{id}/business-document")
    Document document(
            @HeaderParam("Authorization") String token,
            @HeaderParam("nhn-source-system") String source,
            @PathParam("id") UUID id);

    @POST
    UUID post(
            @HeaderParam("Authorization") String token,
            @HeaderParam("nhn-source-system") String source,
            Document document);

    @PUT
    @Path("/{id}/read/{her}")
    void read(
            @HeaderParam("Authorization") String token,
            @HeaderParam("nhn-source-system") String source,
            @PathParam("id") UUID id,
            @PathParam("her") String her);
}
