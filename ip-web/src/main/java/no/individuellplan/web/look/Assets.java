package no.individuellplan.web.look;

import io.quarkus.qute.TemplateExtension;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Where the style sheet, the script, the font and the icons lie. The build names them by their content. */
@TemplateExtension(namespace = "asset")
final class Assets {
    private static final Properties ADDRESSES = read();

    private Assets() {}

    static String url(String name) {
        String address = ADDRESSES.getProperty(name);
        if (address == null) throw new IllegalArgumentException("no asset is called " + name);
        return address;
    }

    private static Properties read() {
        Properties addresses = new Properties();
        try (InputStream file = Assets.class.getResourceAsStream("/assets.properties")) {
            addresses.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return addresses;
    }
}
