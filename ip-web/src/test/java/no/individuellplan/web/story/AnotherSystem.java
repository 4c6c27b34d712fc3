package no.individuellplan.web.story;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import no.individuellplan.local.BrokeredLogin;

/** Another system that calls the API for somebody who has logged in. */
record AnotherSystem(String user) {
    private static final String API = "/api/v1";

    JsonPath read(String path) {
        return get(path).statusCode(200).extract().jsonPath();
    }

    ValidatableResponse get(String path) {
        return call().get(API + path).then();
    }

    ValidatableResponse post(String path, Map<String, ?> body) {
        return call().body(body).post(API + path).then();
    }

    /** A change to what stands now. */
    ValidatableResponse post(String path, String etag, Map<String, ?> body) {
        return call().header("If-Match", etag).body(body).post(API + path).then();
    }

    ValidatableResponse put(String path, String etag, Map<String, ?> body) {
        return call().header("If-Match", etag).body(body).put(API + path).then();
    }

    ValidatableResponse putFirst(String path, Map<String, ?> body) {
        return call().header("If-None-Match", "*").body(body).put(API + path).then();
    }

    /** The version of what stands now. */
    String etag(String path) {
        Response found = call().get(API + path);
        found.then().statusCode(200);
        return found.header("ETag");
    }

    private RequestSpecification call() {
        return given().auth()
                .oauth2(BrokeredLogin.token(user))
                .contentType(ContentType.JSON)
                .header("Accept-Language", "nb")
                .urlEncodingEnabled(false);
    }
}
