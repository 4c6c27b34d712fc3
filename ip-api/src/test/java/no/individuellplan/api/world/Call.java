package no.individuellplan.api.world;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import no.individuellplan.core.person.Person;

/** Calls the API as somebody. */
public record Call(String user) {
    public static final String API = "/api/v1";

    public static Call as(String user) {
        return new Call(user);
    }

    public static Call as(Person person) {
        return new Call("number-" + person.currentNationalId().orElseThrow().digits());
    }

    public RequestSpecification with() {
        return given().header("Authorization", "Bearer " + user).contentType(ContentType.JSON);
    }

    public ValidatableResponse get(String path) {
        return with().get(API + path).then();
    }

    public ValidatableResponse post(String path, Object body) {
        return with().body(body).post(API + path).then();
    }

    public ValidatableResponse post(String path, String etag, Map<String, ?> body) {
        return with().header("If-Match", etag).body(body).post(API + path).then();
    }

    public ValidatableResponse put(String path, String etag, Map<String, ?> body) {
        return with().header("If-Match", etag).body(body).put(API + path).then();
    }

    public String etag(String path) {
        return get(path).statusCode(200).extract().header("ETag");
    }
}
