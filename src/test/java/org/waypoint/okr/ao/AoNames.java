package org.waypoint.okr.ao;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.SchemaConfiguration;
import net.java.ao.atlassian.AtlassianFieldNameConverter;
import net.java.ao.atlassian.AtlassianIndexNameConverter;
import net.java.ao.atlassian.AtlassianSequenceNameConverter;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.atlassian.AtlassianTriggerNameConverter;
import net.java.ao.atlassian.AtlassianUniqueNameConverter;
import net.java.ao.builder.SimpleNameConverters;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.EntityInfoResolverFactory;
import net.java.ao.schema.info.SimpleEntityInfoResolverFactory;

/** Names as Jira gives them: {@code AO_}, the last six hex digits of the namespace's MD5, the table; 30 letters at most. */
final class AoNames implements EntityManagerConfiguration {
    static final String NAMESPACE = "org.waypoint.okr";

    private static final int DIGITS = 6;

    private final String prefix = "AO_" + hash();
    private final NameConverters names = new SimpleNameConverters(
            new AtlassianTableNameConverter(name -> prefix + "_" + name),
            new AtlassianFieldNameConverter(),
            new AtlassianSequenceNameConverter(),
            new AtlassianTriggerNameConverter(),
            new AtlassianIndexNameConverter(),
            new AtlassianUniqueNameConverter());

    @Override
    public boolean useWeakCache() {
        return true;
    }

    @Override
    public NameConverters getNameConverters() {
        return names;
    }

    @Override
    public SchemaConfiguration getSchemaConfiguration() {
        return (table, caseSensitive) -> table.toUpperCase(Locale.ROOT).startsWith(prefix);
    }

    @Override
    public EntityInfoResolverFactory getEntityInfoResolverFactory() {
        return new SimpleEntityInfoResolverFactory();
    }

    private static String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("MD5").digest(NAMESPACE.getBytes(StandardCharsets.UTF_8));
            String hex = HexFormat.of().withUpperCase().formatHex(digest);
            return hex.substring(hex.length() - DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
