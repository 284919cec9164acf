package io.github.govtargets;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The signatures of a module's exported packages as text, in an order of their own: each type, then
 * what can be called on it, whichever of the module's types declares it.
 */
final class ApiText {
  private static final int SEEN = Modifier.PUBLIC | Modifier.PROTECTED;
  private final String root;

  private ApiText(String root) {
    this.root = root;
  }

  /** The API of the module whose packages all begin with {@code root}. */
  static String of(String root) throws IOException {
    ApiText text = new ApiText(root);
    Path classes = classes();
    try (InputStream in = Files.newInputStream(classes.resolve("module-info.class"))) {
      return ModuleDescriptor.read(in).exports().stream()
          .map(ModuleDescriptor.Exports::source)
          .sorted()
          .flatMap(name -> types(classes, name))
          .filter(ApiText::isSeen)
          .map(text::type)
          .collect(joining("\n"));
    }
  }

  private static Path classes() {
    try {
      return Path.of(
          io.github.govtargets.parser.TargetParser.class
              .getProtectionDomain()
              .getCodeSource()
              .getLocation()
              .toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Stream<Class<?>> types(Path classes, String name) {
    try (Stream<Path> files = Files.list(classes.resolve(name.replace('.', '/')))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".class") && !file.startsWith("package-info"))
          .map(file -> name + "." + file.substring(0, file.length() - ".class".length()))
          .sorted()
          .<Class<?>>map(ApiText::load)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, ApiText.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isSeen(Class<?> type) {
    for (Class<?> at = type; at != null; at = at.getEnclosingClass()) {
      if ((at.getModifiers() & SEEN) == 0 || at.isAnonymousClass() || at.isLocalClass()) {
        return false;
      }
    }
    return true;
  }

  private String type(Class<?> type) {
    StringBuilder text = new StringBuilder(type.getName()).append('\n');
    text.append("  ").append(Modifier.toString(type.getModifiers()));
    text.append(
        type.isRecord() ? " record" : type.isEnum() ? " enum" : type.isInterface() ? "" : " class");
    text.append(type.isSealed() ? " sealed" : "").append(variables(type.getTypeParameters()));
    if (type.getGenericSuperclass() != null && type.getSuperclass() != Object.class) {
      text.append(" extends ").append(type.getGenericSuperclass().getTypeName());
    }
    text.append(names(" implements ", type.getGenericInterfaces())).append('\n');
    if (type.isEnum()) {
      text.append("  constants ")
          .append(
              Arrays.stream(type.getEnumConstants())
                  .map(c -> ((Enum<?>) c).name())
                  .collect(joining(" ")))
          .append('\n');
    }
    members(type).forEach(line -> text.append("  ").append(line).append('\n'));
    return text.toString();
  }

  private TreeSet<String> members(Class<?> type) {
    TreeSet<String> lines = new TreeSet<>();
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      if (isSeen(constructor)) {
        lines.add(Modifier.toString(constructor.getModifiers()) + " new" + rest(constructor));
      }
    }
    Map<String, Method> methods = new LinkedHashMap<>();
    for (Class<?> at : ours(type)) {
      for (Field field : at.getDeclaredFields()) {
        if (isSeen(field) && !field.isEnumConstant()) {
          lines.add(modifiers(field) + written(field.getAnnotatedType()) + " " + field.getName());
        }
      }
      for (Method method : at.getDeclaredMethods()) {
        if (isSeen(method) && !method.isBridge()) {
          methods.putIfAbsent(
              method.getName() + Arrays.toString(method.getParameterTypes()), method);
        }
      }
    }
    for (Method method : methods.values()) {
      lines.add(
          modifiers(method)
              + variables(method.getTypeParameters())
              + written(method.getAnnotatedReturnType())
              + " "
              + method.getName()
              + rest(method));
    }
    return lines;
  }

  /** The type and those of our types that it inherits from, nearest first. */
  private List<Class<?>> ours(@Nullable Class<?> type) {
    List<Class<?>> all = new ArrayList<>();
    if (type != null && type.getName().startsWith(root)) {
      all.add(type);
      all.addAll(ours(type.getSuperclass()));
      for (Class<?> face : type.getInterfaces()) {
        all.addAll(ours(face));
      }
    }
    return all;
  }

  private static boolean isSeen(Member member) {
    return (member.getModifiers() & SEEN) != 0 && !member.isSynthetic();
  }

  private static String modifiers(Member member) {
    int kept = SEEN | Modifier.STATIC | Modifier.ABSTRACT | Modifier.FINAL;
    return Modifier.toString(member.getModifiers() & kept) + " ";
  }

  private static String rest(Executable executable) {
    return Arrays.stream(executable.getAnnotatedParameterTypes())
            .map(ApiText::written)
            .collect(joining(", ", "(", ")"))
        + names(" throws ", executable.getGenericExceptionTypes());
  }

  private static String written(AnnotatedType type) {
    return (type.isAnnotationPresent(Nullable.class) ? "@Nullable " : "")
        + type.getType().getTypeName();
  }

  private static String variables(TypeVariable<?>[] variables) {
    return variables.length == 0
        ? ""
        : Arrays.stream(variables)
            .map(variable -> variable + bounds(variable))
            .collect(joining(", ", "<", "> "));
  }

  private static String bounds(TypeVariable<?> variable) {
    Type[] bounds = variable.getBounds();
    return bounds.length == 1 && bounds[0] == Object.class ? "" : names(" extends ", bounds);
  }

  private static String names(String before, Type[] types) {
    return types.length == 0
        ? ""
        : Arrays.stream(types).map(Type::getTypeName).collect(joining(", ", before, ""));
  }
}
