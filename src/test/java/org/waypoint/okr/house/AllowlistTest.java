package org.waypoint.okr.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

/**
 * Jira blocks a method that a template calls and the allow-list does not name. So the list is exactly: each accessor of a
 * view record whose name some template calls. The type of a reference is not visible in a template, therefore every
 * record with an accessor of that name has to be listed.
 */
public class AllowlistTest {
    private static final String VIEWS = "org.waypoint.okr.web.view";

    /** What Jira puts into every template and allows by itself. */
    private static final Set<TemplateCalls> HOST = Set.of(
            new TemplateCalls("i18n", "getText()"), new TemplateCalls("webResourceManager", "requireResource()"));

    private final List<TemplateCalls> calls = Source.below("src/main/resources", ".vm").stream()
            .flatMap(template -> TemplateCalls.of(template).stream())
            .filter(call -> !HOST.contains(call))
            .toList();
    private final List<Class<?>> views = viewRecords();

    @Test
    public void theListIsExactlyWhatTheTemplatesCall() {
        Set<String> listed =
                Set.copyOf(Xml.of(Source.read(Path.of("atlassian-plugin.xml"))).texts("method"));

        assertThat(views).isNotEmpty();
        assertThat(difference(expected(calls, views), listed)).isEmpty();
    }

    @Test
    public void anEntryTooFewOrTooManyIsReported() {
        assertThat(difference(Set.of("a.View#title()"), Set.of("a.View#gone()")))
                .containsExactly("missing: <method>a.View#title()</method>", "called nowhere: a.View#gone()");
    }

    @Test
    public void templatesCallNothingButAccessorsOfViews() {
        assertThat(strangers(calls, views)).isEmpty();
    }

    @Test
    public void theExpectedListNamesEveryRecordWithTheAccessor() {
        List<TemplateCalls> called = TemplateCalls.of(new Source("a.vm", "$row.title() $page.row().title()"));

        assertThat(expected(called, List.of(Row.class, Page.class)))
                .containsExactly(
                        Page.class.getName() + "#row()",
                        Page.class.getName() + "#title()",
                        Row.class.getName() + "#title()");
    }

    @Test
    public void aCallThatNoViewAnswersIsReported() {
        List<TemplateCalls> called =
                TemplateCalls.of(new Source("a.vm", "$rows.size() $row.title $row.title() $page.row().gone()"));

        assertThat(strangers(called, List.of(Row.class, Page.class)))
                .containsExactly("$rows.size()", "$row.title", "$page.gone()");
    }

    @Test
    public void callsAreFoundWhereverTheyStand() {
        Source template = new Source("a.vm", """
                ## $comment.no()
                #* $block.no() *#
                #if($a.b()) $!{c.d().e(")", $f.g())} end. $h.
                #foreach($x in $y.z()) "$i18n.getText('k', $x.v())" #end
                """);

        assertThat(TemplateCalls.of(template))
                .extracting(call -> call.root() + "." + call.member())
                .containsExactly("a.b()", "c.d()", "c.e()", "f.g()", "y.z()", "i18n.getText()", "x.v()");
    }

    private static List<String> difference(Set<String> expected, Set<String> listed) {
        Stream<String> missing = expected.stream()
                .filter(method -> !listed.contains(method))
                .map(method -> "missing: <method>" + method + "</method>");
        Stream<String> spare =
                listed.stream().filter(method -> !expected.contains(method)).map(method -> "called nowhere: " + method);
        return Stream.concat(missing, spare).toList();
    }

    private static Set<String> expected(List<TemplateCalls> calls, List<Class<?>> views) {
        Set<String> called = calls.stream().map(TemplateCalls::member).collect(Collectors.toSet());
        return views.stream()
                .flatMap(view -> accessors(view)
                        .filter(method -> called.contains(method.getName() + "()"))
                        .map(method -> view.getName() + "#" + method.getName() + "()"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> strangers(List<TemplateCalls> calls, List<Class<?>> views) {
        Set<String> known = views.stream()
                .flatMap(AllowlistTest::accessors)
                .map(method -> method.getName() + "()")
                .collect(Collectors.toSet());
        return calls.stream()
                .filter(call -> !known.contains(call.member()))
                .map(call -> "$" + call.root() + "." + call.member())
                .distinct()
                .toList();
    }

    private static Stream<Method> accessors(Class<?> view) {
        return Arrays.stream(view.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && method.getParameterCount() == 0)
                .filter(method -> !method.isSynthetic())
                .filter(method -> !Set.of("toString", "hashCode").contains(method.getName()));
    }

    private static List<Class<?>> viewRecords() {
        String folder = "target/classes/" + VIEWS.replace('.', '/');
        return CompiledClasses.below(folder, VIEWS).stream()
                .filter(Class::isRecord)
                .toList();
    }

    record Row(String title) {}

    record Page(Row row, String title, String unused) {}
}
